// The European Central Bank's euro reference rates: decoded once, looked up by day.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/day.h"
#include "base/result.h"

namespace recoupe {

/// Units of a currency per euro, one row a banking day, oldest first. Immutable once made.
class Rates {
 public:
  /// The majors since 2015 that are built in (see data/FORMAT.md).
  static const Rates& bundled();
  /// The ECB's own csv, the zip that it publishes it in, or the encoded file. Anything else is an Error: one of the
  /// codes below, in `message` the cell that was not understood (report/notice.h has the sentences), and the line.
  ///   noRates: none of these files · ratesZip: a zip that is damaged or holds no such csv · ratesCut: the encoded file
  ///   is cut or damaged · ratesCurrency: no currency code · ratesDay: no day · ratesCell: no rate · ratesShort: a line
  ///   with too few rates · ratesEmpty: a header and no rates · ratesTwice: one day on two lines
  static Result<Rates> from_bytes(std::string_view bytes);

  /// Who publishes them, as the report names it.
  static constexpr std::string_view source = "European Central Bank";

  bool empty() const { return days_.empty(); }
  Day first() const { return days_.front(); }
  Day last() const { return days_.back(); }
  const std::vector<std::string>& currencies() const { return codes_; }

  /// A fixing: the day it was made and units of `code` for one euro (EUR itself is 1).
  struct Fix {
    Day day;
    double value = 0;
  };
  /// The fixing of `day`, or on a day without one the last before it within ten days; none past the table's ends or for
  /// a currency it lacks. A currency that the euro replaced, or that is pegged to it (fixed_rates.h), stands at its
  /// fixed rate on any day, as of the day from which on it does.
  std::optional<Fix> on(std::string_view code, Day day) const;
  /// The cross rate, units of `to` for one `from`, on `day`.
  std::optional<Fix> cross(std::string_view from, std::string_view to, Day day) const;
  /// The banking days before `day`, latest first, at most `count`.
  std::vector<Day> banking_days_before(Day day, int count) const;

 private:
  static Result<Rates> from_csv(std::string_view bytes);
  static Result<Rates> from_zip(std::string_view bytes);
  static Result<Rates> from_encoded(std::string_view bytes);
  std::size_t first_after(Day day) const;

  std::vector<std::string> codes_;
  std::vector<Day> days_;
  std::vector<double> values_;  ///< per day, per currency; 0 is not available
};

}  // namespace recoupe
