// Bit by bit, with canonical Huffman codes decoded by counting lengths: slow beside zlib and plenty for one table of
// rates. Every read is checked; a damaged stream ends in nothing, never in other memory.
#include "base/inflate.h"

#include <array>
#include <cstdint>
#include <span>

namespace recoupe {
namespace {

constexpr int longest_code = 15;
constexpr std::size_t literals = 288, distances = 30, end_of_block = 256;

struct Bits {
  std::string_view bytes;
  std::size_t at = 0;  ///< in bits
  bool ok = true;

  unsigned one() {
    if (at / 8 >= bytes.size()) return ok = false, 0;
    const unsigned bit = (static_cast<unsigned char>(bytes[at / 8]) >> (at % 8)) & 1u;
    ++at;
    return bit;
  }
  unsigned many(int count) {
    unsigned value = 0;
    for (int i = 0; i < count; ++i) value |= one() << i;
    return value;
  }
};

/// How many codes have each length, and the symbols in the order of their codes.
struct Codes {
  std::array<std::uint16_t, longest_code + 1> count{};
  std::array<std::uint16_t, literals> symbol{};

  explicit Codes(std::span<const std::uint8_t> lengths) {
    std::array<std::uint16_t, longest_code + 2> offset{};
    for (const std::uint8_t length : lengths) ++count[length];
    count[0] = 0;
    for (int i = 1; i <= longest_code; ++i) offset[i + 1] = static_cast<std::uint16_t>(offset[i] + count[i]);
    for (std::size_t i = 0; i < lengths.size(); ++i)
      if (lengths[i] != 0) symbol[offset[lengths[i]]++] = static_cast<std::uint16_t>(i);
  }

  /// More codes than their lengths leave room for: no code at all.
  bool overfull() const {
    int room = 1;
    for (int i = 1; i <= longest_code; ++i)
      if ((room = room * 2 - count[i]) < 0) return true;
    return false;
  }

  unsigned next(Bits& in) const {
    int code = 0, first = 0, index = 0;
    for (int length = 1; length <= longest_code && in.ok; ++length) {
      code |= static_cast<int>(in.one());
      const int here = count[length];
      if (code - first < here) return symbol[static_cast<std::size_t>(index + code - first)];
      index += here, first = (first + here) * 2, code *= 2;
    }
    return in.ok = false, 0;
  }
};

constexpr std::array<std::uint16_t, 29> length_base = {3,  4,  5,  6,  7,  8,  9,  10, 11,  13,  15,  17,  19,  23, 27,
                                                       31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258};
constexpr std::array<std::uint8_t, 29> length_extra = {0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2,
                                                       2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0};
constexpr std::array<std::uint16_t, distances> distance_base = {
    1,   2,   3,   4,   5,   7,    9,    13,   17,   25,   33,   49,   65,    97,    129,
    193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577};
constexpr std::array<std::uint8_t, distances> distance_extra = {0, 0, 0, 0, 1, 1, 2, 2,  3,  3,  4,  4,  5,  5,  6,
                                                                6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13};

bool copy_stored(Bits& in, std::string& out, std::size_t most) {
  in.at = (in.at + 7) / 8 * 8;
  const unsigned size = in.many(16), complement = in.many(16);
  const std::size_t from = in.at / 8;
  if (!in.ok || (size ^ complement) != 0xFFFF || size > in.bytes.size() - from || out.size() + size > most)
    return false;
  out += in.bytes.substr(from, size);
  in.at += std::size_t{8} * size;
  return true;
}

bool copy_coded(Bits& in, const Codes& literal, const Codes& distance, std::string& out, std::size_t most) {
  while (in.ok) {
    const unsigned symbol = literal.next(in);
    if (!in.ok) return false;
    if (symbol == end_of_block) return true;
    if (symbol < end_of_block) {
      if (out.size() >= most) return false;
      out += static_cast<char>(symbol);
      continue;
    }
    if (symbol - 257 >= length_base.size()) return false;
    const std::size_t length = length_base[symbol - 257] + in.many(length_extra[symbol - 257]);
    const unsigned far = distance.next(in);
    if (!in.ok || far >= distances) return false;
    const std::size_t back = distance_base[far] + in.many(distance_extra[far]);
    if (!in.ok || back > out.size() || out.size() + length > most) return false;
    for (std::size_t i = 0; i < length; ++i) out += out[out.size() - back];
  }
  return false;
}

bool fixed_block(Bits& in, std::string& out, std::size_t most) {
  std::array<std::uint8_t, literals> lengths{};
  for (std::size_t i = 0; i < literals; ++i) lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
  std::array<std::uint8_t, distances> far{};
  far.fill(5);
  return copy_coded(in, Codes(lengths), Codes(far), out, most);
}

bool dynamic_block(Bits& in, std::string& out, std::size_t most) {
  constexpr std::array<std::uint8_t, 19> order = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
  const std::size_t n = in.many(5) + 257, m = in.many(5) + 1, k = in.many(4) + 4;
  if (!in.ok || n > 286 || m > distances) return false;
  std::array<std::uint8_t, 19> of_lengths{};
  for (std::size_t i = 0; i < k; ++i) of_lengths[order[i]] = static_cast<std::uint8_t>(in.many(3));
  const Codes code(of_lengths);
  if (code.overfull()) return false;
  std::array<std::uint8_t, literals + distances> lengths{};
  for (std::size_t i = 0; i < n + m;) {
    const unsigned symbol = code.next(in);
    if (!in.ok || (symbol == 16 && i == 0)) return false;
    const std::uint8_t value = symbol < 16 ? static_cast<std::uint8_t>(symbol) : symbol == 16 ? lengths[i - 1] : 0;
    std::size_t times = symbol < 16    ? 1
                        : symbol == 16 ? 3 + in.many(2)
                        : symbol == 17 ? 3 + in.many(3)
                                       : 11 + in.many(7);
    if (!in.ok || i + times > n + m) return false;
    for (; times > 0; --times) lengths[i++] = value;
  }
  const std::span<const std::uint8_t> all(lengths);
  const Codes literal(all.first(n)), distance(all.subspan(n, m));
  if (lengths[end_of_block] == 0 || literal.overfull() || distance.overfull()) return false;
  return copy_coded(in, literal, distance, out, most);
}

}  // namespace

std::optional<std::string> inflated(std::string_view packed, std::size_t most) {
  Bits in{packed};
  std::string out;
  for (bool last = false; !last;) {
    last = in.one() == 1;
    const unsigned type = in.many(2);
    const bool good = in.ok && (type == 0   ? copy_stored(in, out, most)
                                : type == 1 ? fixed_block(in, out, most)
                                : type == 2 ? dynamic_block(in, out, most)
                                            : false);
    if (!good) return std::nullopt;
  }
  return out;
}

}  // namespace recoupe
