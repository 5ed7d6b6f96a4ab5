// Unpacking, in the order of packed(); then every question is a binary search, or one probe for a pair.
#include "base/letters.h"

#include <algorithm>
#include <vector>

#include "base/slots.h"

namespace recoupe::letters {
namespace {

class Packed {
 public:
  std::uint32_t number() {
    std::uint32_t value = 0;
    for (int shift = 0;; shift += 7) {
      const auto byte = static_cast<unsigned char>(bytes_[at_++]);
      value |= static_cast<std::uint32_t>(byte & 0x7F) << shift;
      if (byte < 0x80) return value;
    }
  }
  /// A signed difference to `from`.
  char32_t away(char32_t from) {
    const std::uint32_t zigzag = number();
    return from + ((zigzag >> 1) ^ (0 - (zigzag & 1)));
  }

 private:
  std::string_view bytes_ = packed();
  std::size_t at_ = 0;
};

/// first, first + every, … last.
struct Stretch {
  char32_t first, last;
  std::uint32_t every;
  char32_t becomes;  ///< what `first` becomes
};
struct Run {
  char32_t first;
  CharClass of;
};
struct Bare {
  char32_t first, becomes;
};

constexpr std::uint64_t pair_of(char32_t letter, char32_t mark) {
  return (static_cast<std::uint64_t>(letter) << 32) | mark;
}

struct Letters {
  std::vector<Run> runs;
  std::vector<char32_t> zeros;
  std::vector<Stretch> capitals, lowers;
  std::vector<Bare> bares;
  Slots pairs;

  Letters() {
    Packed in;
    for (char32_t c = 0x80; c < 0x110000;) {
      const std::uint32_t run = in.number();
      runs.push_back({c, static_cast<CharClass>(run & 7)});
      c += run >> 3;
    }
    zeros.resize(in.number());
    for (char32_t c = 0; char32_t& zero : zeros) zero = c += in.number();
    for (const bool become : {false, true}) {
      auto& stretches = become ? lowers : capitals;
      stretches.resize(in.number());
      for (char32_t c = 0; Stretch & s : stretches) {
        s.first = c + in.number();
        const std::uint32_t more = in.number();
        s.every = in.number();
        c = s.last = s.first + more * s.every;
        s.becomes = become ? in.away(s.first) : s.first;
      }
    }
    bares.resize(in.number());
    for (char32_t c = 0; Bare & b : bares) {
      b.first = c += in.number();
      b.becomes = in.away(c);
    }
    const std::uint32_t count = in.number();
    pairs.make_room(count);
    char32_t letter = 0, mark = 0;
    for (std::uint32_t i = 0; i < count; ++i) {
      letter += in.number();
      mark = in.away(mark);
      pairs.insert(pair_of(letter, mark), in.away(letter));
    }
  }
};

const Letters& all() {
  static const Letters letters;
  return letters;
}

/// The last of them that begins at `c` or before.
template <class T>
const T* up_to(const std::vector<T>& sorted, char32_t c) {
  const auto after =
      std::upper_bound(sorted.begin(), sorted.end(), c, [](char32_t at, const T& item) { return at < item.first; });
  return after == sorted.begin() ? nullptr : &*(after - 1);
}

const Stretch* stretch_with(const std::vector<Stretch>& stretches, char32_t c) {
  const Stretch* s = up_to(stretches, c);
  return s && c <= s->last && (c - s->first) % s->every == 0 ? s : nullptr;
}

}  // namespace

CharClass class_of(char32_t c) {
  const Run* run = up_to(all().runs, c);
  return run ? run->of : CharClass::other;
}

bool is_capital(char32_t c) { return stretch_with(all().capitals, c) != nullptr; }

bool is_digit(char32_t c) {
  const auto& zeros = all().zeros;
  const auto after = std::upper_bound(zeros.begin(), zeros.end(), c);
  return after != zeros.begin() && c - *(after - 1) < 10;
}

char32_t lower(char32_t c) {
  const Stretch* s = stretch_with(all().lowers, c);
  return s ? c - s->first + s->becomes : c;
}

char32_t bare(char32_t c) {
  const Bare* b = up_to(all().bares, c);
  return b && b->first == c ? b->becomes : c;
}

char32_t composed(char32_t letter, char32_t mark) { return all().pairs.find(pair_of(letter, mark)); }

}  // namespace recoupe::letters
