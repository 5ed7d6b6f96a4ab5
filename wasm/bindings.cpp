// The door to JavaScript: the Desk of recoupe.d.ts, JSON texts in and out, offsets in UTF-16. Nothing is decided here.
#include <emscripten/bind.h>

#include <string>

#include "desk.h"
#include "report/door.h"

namespace {

using recoupe::Desk;
using recoupe::Offsets;

std::string add(Desk& desk, const std::string& source, const std::string& options) {
  return recoupe::add_json(desk, source, options, Offsets::utf16);
}

bool remove_source(Desk& desk, const std::string& id) { return desk.remove(id); }

std::string check(Desk& desk, const std::string& id, const std::string& options) {
  return recoupe::check_json(desk, id, options, Offsets::utf16);
}

std::string compare(Desk& desk, const std::string& options) {
  return recoupe::compare_json(desk, options, Offsets::utf16);
}

// Bytes come as a string: Embind copies a Uint8Array as it is.
std::string set_rates(Desk& desk, const std::string& file, const std::string& options) {
  return recoupe::set_rates_json(desk, file, options);
}

std::string rates(const Desk& desk) { return recoupe::rates_json(desk.rates()); }

}  // namespace

EMSCRIPTEN_BINDINGS(recoupe) {
  emscripten::class_<Desk>("Desk")
      .constructor<>()
      .function("add", &add)
      .function("remove", &remove_source)
      .function("check", &check)
      .function("compare", &compare)
      .function("setRates", &set_rates)
      .function("rates", &rates);
  emscripten::function("version", &recoupe::version_json);
}
