#include "compare/namesakes.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace recoupe;

namespace {

std::shared_ptr<const Reading> reading_of(const char* text) {
  Article article;
  article.text = text, article.language = "en";
  return read(article);
}

std::uint64_t id_of(const Reading& r, std::string_view canonical) {
  for (const Name& name : r.names)
    if (name.canonical == canonical) return name.id;
  FAIL("no name " << canonical << " in " << r.article.text);
  return 0;
}

}  // namespace

TEST_CASE("a short form is led back to the one longer name that begins with it") {
  const auto full = reading_of("Shares of Norvane Systems rose after Norvane Systems spoke.");
  const auto half = reading_of("Shares of Norvane rose.");
  const auto other = reading_of("Shares of Norvane Shipping fell.");
  const Reading* two[] = {full.get(), half.get()};
  const Namesakes led(two);
  CHECK(led.of(id_of(*half, "Norvane")) == id_of(*full, "Norvane Systems"));
  CHECK(led.of(id_of(*full, "Norvane Systems")) == id_of(*full, "Norvane Systems"));

  const Reading* three[] = {full.get(), half.get(), other.get()};
  CHECK(Namesakes(three).of(id_of(*half, "Norvane")) == id_of(*half, "Norvane"));
}

TEST_CASE("a place is no short form of what is named after it") {
  const auto place = reading_of("The mayor of Paris spoke in Paris.");
  const auto club = reading_of("The Paris Tramway Company spoke.");
  const Reading* two[] = {place.get(), club.get()};
  CHECK(Namesakes(two).of(id_of(*place, "Paris")) == id_of(*place, "Paris"));
}
