// The escaping and the numbers of the JSON writer. Doubles take nlohmann's Grisu: std::to_chars is not in every library
// we build with, and printf knows the locale.
#include "report/writer.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "base/utf8.h"

namespace recoupe {
namespace {

constexpr char hex[] = "0123456789abcdef";

void append_escaped(unsigned char c, std::string& out) {
  switch (c) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\t':
      out += "\\t";
      break;
    case '\r':
      out += "\\r";
      break;
    default:
      out += "\\u00", out += hex[c >> 4], out += hex[c & 15];
  }
}

}  // namespace

JsonWriter& JsonWriter::key(std::string_view name) {
  comma();
  out_ += '"', out_ += name, out_ += "\":";
  return *this;
}

JsonWriter& JsonWriter::text(std::string_view value) {
  comma();
  out_ += '"';
  for (std::size_t at = 0; at < value.size();) {
    const auto c = static_cast<unsigned char>(value[at]);
    if (c < 0x80) {
      if (c < 0x20 || c == '"' || c == '\\')
        append_escaped(c, out_);
      else
        out_ += static_cast<char>(c);
      ++at;
      continue;
    }
    const std::uint32_t size = decode(value, at).size;
    if (size == 1)
      out_ += "\xEF\xBF\xBD";
    else
      out_ += value.substr(at, size);
    at += size;
  }
  out_ += '"';
  return *this;
}

JsonWriter& JsonWriter::number(Decimal value) {
  comma();
  // A number of hundreds of digits is no figure of an article; as a double it still reads back.
  const Decimal plain = trimmed(value);
  if (plain.exponent > 40 || plain.exponent < -40) {
    out_ += shortest(to_double(plain));
  } else {
    out_ += to_text(plain);
  }
  return *this;
}

std::string number_text(double value) {
  constexpr double exact = 9007199254740992.0;  // 2^53
  if (std::abs(value) < exact && std::trunc(value) == value) {
    return std::to_string(static_cast<long long>(value));
  }
  return shortest(value);  // null where it is no number
}

JsonWriter& JsonWriter::number(double value) { return comma(), out_ += number_text(value), *this; }

std::string shortest(double value) { return nlohmann::json(value).dump(); }

JsonWriter& JsonWriter::integer(long long value) { return comma(), out_ += std::to_string(value), *this; }
JsonWriter& JsonWriter::boolean(bool value) { return comma(), out_ += value ? "true" : "false", *this; }
JsonWriter& JsonWriter::null() { return comma(), out_ += "null", *this; }

}  // namespace recoupe
