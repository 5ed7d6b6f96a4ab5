// Word endings: French futures and conditionals, and the words that only look like them.
#include "claim/cue.h"

#include <doctest/doctest.h>

#include "support/marked.h"

using namespace recoupe;

TEST_CASE("endings") {
  const Endings& endings = Endings::in(Lexicon::of("fr"));
  const auto role = [&](const char* word) {
    const Row* row = endings.of(word);
    return row ? static_cast<StanceRole>(row->code) : StanceRole::none;
  };
  for (const char* word :
       {"versera", "atteindra", "investira", "partiront", "mettra", "recevra", "pourront", "paraîtra"})
    CHECK_MESSAGE(role(word) == StanceRole::future, std::string(word));
  for (const char* word : {"serait", "envisageront", "investiraient", "vendrait", "recevrait", "préparait"})
    CHECK_MESSAGE((role(word) == StanceRole::conditional) ==
                      (std::string_view(word) != "préparait" && std::string_view(word) != "envisageront"),
                  std::string(word));
  for (const char* word : {"attirait", "tira", "opéra", "caméra", "environs", "front", "portrait", "extrait", "entra",
                           "montrait", "mètre"})
    CHECK_MESSAGE(role(word) == StanceRole::none, std::string(word));
}
