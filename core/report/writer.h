// Writes JSON as it goes: compact, in the order of the calls, exact numbers. No tree is built.
#pragma once
#include <string>
#include <string_view>

#include "base/decimal.h"

namespace recoupe {

/// Calls nest as the JSON does; commas are the writer's affair. Text that is not UTF-8 is written with U+FFFD in its
/// place, so the JSON always is.
///
///   JsonWriter json;
///   json.open('{'), json.key("id").text("m1"), json.key("begin").integer(3), json.close('}');
class JsonWriter {
 public:
  JsonWriter& open(char bracket) { return comma(), out_ += bracket, *this; }
  JsonWriter& close(char bracket) { return out_ += bracket, *this; }
  JsonWriter& key(std::string_view name);  ///< one of ours: never escaped
  JsonWriter& text(std::string_view value);
  /// null when it is empty: the report has no empty words.
  JsonWriter& text_or_null(std::string_view value) { return value.empty() ? null() : text(value); }
  JsonWriter& number(Decimal value);  ///< every digit of it, no exponent
  JsonWriter& number(double value);   ///< shortest that reads back the same; whole numbers without a point
  JsonWriter& integer(long long value);
  JsonWriter& boolean(bool value);
  JsonWriter& null();

  const std::string& json() const { return out_; }
  std::string take() { return std::move(out_); }

 private:
  // The last character says whether something stands before: no value ends in one of these.
  void comma() {
    if (!out_.empty() && out_.back() != '{' && out_.back() != '[' && out_.back() != ':') out_ += ',';
  }
  std::string out_;
};

/// As the writer writes it: whole numbers without a point.
std::string number_text(double value);
/// The shortest digits that read back as the same double, with an exponent where that is shorter: "0.1", "1e+300".
std::string shortest(double value);

}  // namespace recoupe
