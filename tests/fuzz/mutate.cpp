// Half of the mutations of a text know what a text is: they put in figures, dates, quotations and characters that lie,
// or move sentences about. The other half are libFuzzer's own.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);

namespace {

using Random = std::minstd_rand;

constexpr std::string_view fragments[] = {"1 400",
                                          "1.000 milliards",
                                          "2,1 millions",
                                          "38 milliards de dollars",
                                          "(33 milliards d'euros)",
                                          "€1.2bn",
                                          "$68.7 billion",
                                          "M$ 12",
                                          "5 à 6 %",
                                          "50 à 100 points de base",
                                          "un sur trois",
                                          "quatre-vingt-dix",
                                          "une centaine de",
                                          "half a million",
                                          "99999999999999999999",
                                          "0,000000000001",
                                          "1e308",
                                          "-5 %",
                                          "−5 %",
                                          "½",
                                          "10⁹",
                                          "3/4",
                                          "1/0",
                                          "0",
                                          "0 %",
                                          "12h30",
                                          "24:60",
                                          "31 février 2026",
                                          "29 février 2025",
                                          "mardi 18 mars 2026",
                                          "Monday, March 17",
                                          "2026-03-18",
                                          "le 1er janvier",
                                          "T1 2026",
                                          "Q3",
                                          "H1",
                                          "d'ici la fin 2026",
                                          "il y a trois ans",
                                          "two weeks ago",
                                          "next year",
                                          "9999",
                                          "31/12/0001",
                                          "depuis 2015",
                                          "entre 2020 et 2030",
                                          "« ",
                                          " »",
                                          "\"",
                                          "“",
                                          "”",
                                          "'",
                                          "’",
                                          "plus de ",
                                          "près de ",
                                          "up to ",
                                          "nearly ",
                                          "environ ",
                                          "au moins ",
                                          "selon la préfecture, ",
                                          "according to sources, ",
                                          "aurait ",
                                          "would ",
                                          "ne … pas ",
                                          "morts",
                                          "people",
                                          "emplois",
                                          "euros",
                                          "dollars",
                                          "livres",
                                          "%",
                                          "km/h",
                                          "hectares",
                                          "par an",
                                          "per share",
                                          "au total",
                                          ", dont ",
                                          "soit ",
                                          " of which ",
                                          "\n\n",
                                          "\r\n",
                                          ". ",
                                          " : ",
                                          "; ",
                                          "\xE2\x80\x8B",
                                          "\xE2\x80\xAE",
                                          "\xC2\xA0",
                                          "\xE2\x80\xAF",
                                          "\xEF\xBB\xBF",
                                          "\xCC\x81",
                                          "\xC2\xAD",
                                          "\xD9\xA3",
                                          "\xEF\xBC\x91",
                                          "\xF0\x9D\x9F\x8E",
                                          "\xED\xA0\x80",
                                          "\xFF",
                                          "\x1E@ fr 2026-03-18 Outlet\n",
                                          "\x1E@ en 2026-03-19\n",
                                          "Lire aussi"};

std::size_t any(Random& random, std::size_t below) { return below == 0 ? 0 : random() % below; }

// The start of the text or the place after a line break, a space or the end of a sentence: where a person would cut.
std::size_t cut_in(std::string_view text, Random& random) {
  const std::size_t from = any(random, text.size() + 1);
  const auto space = text.find_first_of(" \n.\x1E", from);
  return space == std::string_view::npos ? text.size() : space + 1;
}

std::string mutated(std::string text, Random& random) {
  const std::string_view fragment = fragments[any(random, std::size(fragments))];
  std::size_t a = cut_in(text, random), b = cut_in(text, random);
  if (b < a) std::swap(a, b);
  switch (any(random, 5)) {
    case 0:  // put in
      return text.insert(a, fragment);
    case 1:  // in place of the words there
      return text.replace(a, std::min<std::size_t>(b - a, 24), fragment);
    case 2:  // inside a run of digits
      if (const auto digit = text.find_first_of("0123456789", any(random, text.size() + 1)); digit != std::string::npos)
        return text.insert(digit + any(random, 2), fragment);
      return text.insert(b, fragment);
    case 3:  // once more
      return text.insert(a, text.substr(a, std::min<std::size_t>(b - a, 400)));
    default:  // gone
      return text.erase(a, std::min<std::size_t>(b - a, 60));
  }
}

std::size_t written(const std::string& text, std::uint8_t* data, std::size_t most) {
  const std::size_t size = std::min(text.size(), most);
  std::memcpy(data, text.data(), size);
  return size;
}

}  // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most, unsigned seed) {
  Random random(seed);
  if (any(random, 2) == 0) return LLVMFuzzerMutate(data, size, most);
  std::string text(reinterpret_cast<const char*>(data), size);
  for (std::size_t times = 1 + any(random, 3); times > 0; --times) text = mutated(std::move(text), random);
  return written(text, data, most);
}

// The beginning of one text and the end of another, or both as two articles.
extern "C" std::size_t LLVMFuzzerCustomCrossOver(const std::uint8_t* one, std::size_t one_size, const std::uint8_t* two,
                                                 std::size_t two_size, std::uint8_t* out, std::size_t most,
                                                 unsigned seed) {
  Random random(seed);
  const std::string_view a(reinterpret_cast<const char*>(one), one_size),
      b(reinterpret_cast<const char*>(two), two_size);
  std::string text(a.substr(0, cut_in(a, random)));
  if (any(random, 3) == 0) text += '\x1E';
  text += b.substr(std::min(cut_in(b, random), b.size()));
  return written(text, out, most);
}
