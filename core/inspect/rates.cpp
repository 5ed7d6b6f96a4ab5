// Two readers, one table: the encoded file of data/FORMAT.md and the csv as the European Central Bank publishes it, as
// it is or in its zip. All refuse what they cannot read to the end, and say where. Look-ups are a binary search by day.
#include "inspect/rates.h"

#include <algorithm>
#include <numeric>
#include "inspect/fixed_rates.h"

#include "base/decimal.h"
#include "base/inflate.h"
#include "lang/embedded.h"

namespace recoupe {
namespace {

constexpr std::string_view magic = "RCPRATE1";
constexpr std::string_view csv_start = "Date,";
constexpr std::string_view zip_start = "PK\x03\x04";
constexpr std::size_t largest_csv = std::size_t{64} << 20;  // the bank's of 1999 to 2026 has 2.4 MB
constexpr int latest_day = 200'000;                         // 2517; a later one is no day of these files
constexpr std::int64_t largest_rate = 1'000'000'000'000'000;
constexpr int longest_pause = 10;  // days without a fixing: Christmas and Easter take five

Error unreadable(std::string code, int line = 0, std::string_view cell = {}) {
  constexpr std::size_t longest = 40;
  return {std::move(code), std::string(cell.substr(0, longest)), line};
}

std::uint32_t little_endian(std::string_view bytes, std::size_t at, std::size_t size) {
  std::uint32_t value = 0;
  for (std::size_t i = size; i-- > 0;) value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

// LEB128 varints over bytes; `ok` stays false once the bytes have ended too early.
struct Bytes {
  std::string_view bytes;
  std::size_t at = 0;
  bool ok = true;

  std::uint64_t varint() {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 63; shift += 7) {
      if (at >= bytes.size()) break;
      const auto byte = static_cast<unsigned char>(bytes[at++]);
      value |= static_cast<std::uint64_t>(byte & 0x7Fu) << shift;
      if (byte < 0x80) return value;
    }
    ok = false;
    return 0;
  }
};

constexpr std::int64_t unzigzag(std::uint64_t z) {
  return z % 2 == 0 ? static_cast<std::int64_t>(z / 2) : -static_cast<std::int64_t>((z + 1) / 2);
}

std::string_view line_of(std::string_view& rest) {
  const auto end = std::min(rest.find('\n'), rest.size());
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(std::min(end + 1, rest.size()));
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> cells_of(std::string_view line) {
  std::vector<std::string_view> cells;
  for (std::size_t from = 0; from <= line.size();) {
    const auto comma = std::min(line.find(',', from), line.size());
    cells.push_back(trimmed(line.substr(from, comma - from)));
    from = comma + 1;
  }
  return cells;
}

bool is_code(std::string_view code) {
  return code.size() == 3 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

const Rates& Rates::bundled() {
  static const Rates rates = [] {
    const auto bytes = embedded_rates();
    auto read = from_bytes({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    return read ? std::move(read.value()) : Rates{};
  }();
  return rates;
}

Result<Rates> Rates::from_bytes(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
  if (bytes.starts_with(magic)) return from_encoded(bytes);
  if (bytes.starts_with(csv_start)) return from_csv(bytes);
  if (bytes.starts_with(zip_start)) return from_zip(bytes);
  return unreadable("noRates", 1);
}

// The first file of the zip, which is the only one: a header of 30 bytes, its name, a field that nobody needs, its
// bytes. The packed size may stand after them and is not asked for: the packed bytes know their own end.
Result<Rates> Rates::from_zip(std::string_view bytes) {
  constexpr std::size_t header = 30;
  if (bytes.size() < header) return unreadable("ratesZip");
  const bool locked = (little_endian(bytes, 6, 2) & 1u) != 0;
  const std::uint32_t method = little_endian(bytes, 8, 2), size = little_endian(bytes, 18, 4);
  const std::size_t from = header + little_endian(bytes, 26, 2) + little_endian(bytes, 28, 2);
  if (locked || from > bytes.size()) return unreadable("ratesZip");
  std::optional<std::string> csv;
  if (method == 0) csv = std::string(bytes.substr(from, size));
  if (method == 8) csv = inflated(bytes.substr(from), largest_csv);
  if (!csv || !std::string_view(*csv).starts_with(csv_start)) return unreadable("ratesZip");
  return from_csv(*csv);
}

Result<Rates> Rates::from_encoded(std::string_view bytes) {
  Rates rates;
  Bytes in{bytes, magic.size()};
  const auto count = static_cast<std::size_t>(in.varint());
  if (!in.ok || count == 0 || count > 256) return unreadable("ratesCut");
  std::vector<int> decimals;
  for (std::size_t i = 0; i < count; ++i) {
    const auto code = bytes.substr(std::min(in.at, bytes.size()), 3);
    if (!is_code(code) || in.at + 3 >= bytes.size()) return unreadable("ratesCut");
    rates.codes_.emplace_back(code);
    decimals.push_back(std::min<int>(static_cast<unsigned char>(bytes[in.at + 3]), 12));
    in.at += 4;
  }
  const auto days = in.varint();
  std::vector<std::int64_t> last(count, 0);
  Day day;
  for (std::uint64_t row = 0; row < days && in.ok; ++row) {
    const auto step = in.varint();
    if (step == 0 || step > static_cast<std::uint64_t>(latest_day - day.number)) return unreadable("ratesCut");
    day = day + static_cast<int>(step);
    rates.days_.push_back(day);
    for (std::size_t i = 0; i < count; ++i) {
      const auto coded = in.varint();
      if (coded > static_cast<std::uint64_t>(largest_rate)) return unreadable("ratesCut");
      if (coded != 0) last[i] += unzigzag(coded - 1);
      if (last[i] < 0 || last[i] > largest_rate) return unreadable("ratesCut");
      rates.values_.push_back(coded == 0 ? 0.0 : to_double({last[i], -decimals[i]}));
    }
  }
  if (!in.ok || in.at != bytes.size() || rates.empty()) return unreadable("ratesCut");
  return rates;
}

Result<Rates> Rates::from_csv(std::string_view bytes) {
  Rates rates;
  std::string_view rest = bytes;
  auto header = cells_of(line_of(rest));
  if (header.back().empty()) header.pop_back();
  for (std::size_t i = 1; i < header.size(); ++i) {
    if (!is_code(header[i])) return unreadable("ratesCurrency", 1, header[i]);
    rates.codes_.emplace_back(header[i]);
  }
  const std::size_t count = rates.codes_.size();
  std::vector<std::vector<double>> rows;
  for (int number = 2; !rest.empty(); ++number) {
    const std::string_view line = line_of(rest);
    if (trimmed(line).empty()) continue;
    const auto cells = cells_of(line);
    const auto day = day_from_iso(cells.front());
    if (!day) return unreadable("ratesDay", number, cells.front());
    if (cells.size() < count + 1) return unreadable("ratesShort", number);
    std::vector<double> row;
    for (std::size_t i = 1; i <= count; ++i) {
      const Decimal value = decimal_from(cells[i], {-1, 0});
      const bool absent = cells[i].empty() || cells[i] == "N/A";
      if (!absent && value.digits <= 0) return unreadable("ratesCell", number, cells[i]);
      row.push_back(absent ? 0.0 : to_double(value));
    }
    rates.days_.push_back(*day);
    rows.push_back(std::move(row));
  }
  if (rows.empty() || count == 0) return unreadable("ratesEmpty", 2);
  std::vector<std::size_t> order(rows.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return rates.days_[a] < rates.days_[b]; });
  std::vector<Day> days;
  for (const std::size_t i : order) {
    if (!days.empty() && days.back() == rates.days_[i]) return unreadable("ratesTwice", 0, iso(days.back()));
    days.push_back(rates.days_[i]);
    rates.values_.insert(rates.values_.end(), rows[i].begin(), rows[i].end());
  }
  rates.days_ = std::move(days);
  return rates;
}

std::size_t Rates::first_after(Day day) const {
  return static_cast<std::size_t>(std::upper_bound(days_.begin(), days_.end(), day) - days_.begin());
}

std::optional<Rates::Fix> Rates::on(std::string_view code, Day day) const {
  const bool within = !empty() && first() <= day && day <= last();
  if (code == "EUR") return within ? std::optional(Fix{days_[first_after(day) - 1], 1.0}) : std::nullopt;
  const auto column = static_cast<std::size_t>(std::find(codes_.begin(), codes_.end(), code) - codes_.begin());
  const bool listed = column != codes_.size();
  for (std::size_t row = within && listed ? first_after(day) : 0; row > 0 && day - days_[row - 1] <= longest_pause;
       --row)
    if (const double value = values_[(row - 1) * codes_.size() + column]; value > 0) return Fix{days_[row - 1], value};
  const auto fixed = fixed_rate(code);
  // One that the table lists moved until its day; the others are told at the fixed rate of any time.
  if (!fixed || (listed && day < fixed->since)) return std::nullopt;
  return Fix{fixed->since, fixed->per_euro};
}

std::optional<Rates::Fix> Rates::cross(std::string_view from, std::string_view to, Day day) const {
  if (to == "EUR") {
    const auto fix = on(from, day);
    return fix ? std::optional(Fix{fix->day, 1 / fix->value}) : std::nullopt;
  }
  if (from == "EUR") return on(to, day);
  const auto a = on(from, day), b = on(to, day);
  if (!a || !b) return std::nullopt;
  return Fix{fixed_rate(from) ? b->day : fixed_rate(to) ? a->day : std::min(a->day, b->day), b->value / a->value};
}

std::vector<Day> Rates::banking_days_before(Day day, int count) const {
  std::vector<Day> out;
  if (empty()) return out;
  std::size_t row = first_after(day - 1);
  for (; row > 0 && static_cast<int>(out.size()) < count; --row) out.push_back(days_[row - 1]);
  return out;
}

}  // namespace recoupe
