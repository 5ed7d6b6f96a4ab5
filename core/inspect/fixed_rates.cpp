#include "inspect/fixed_rates.h"

#include <algorithm>
#include <array>

namespace recoupe {
namespace {

constexpr Day first_of(int year) { return day_from({year, 1, 1}); }

constexpr std::array<FixedRate, 23> fixed_rates = {
    {{"ATS", 13.7603, first_of(1999)},  {"BEF", 40.3399, first_of(1999)},  {"CYP", 0.585274, first_of(2008)},
     {"DEM", 1.95583, first_of(1999)},  {"EEK", 15.6466, first_of(2011)},  {"ESP", 166.386, first_of(1999)},
     {"FIM", 5.94573, first_of(1999)},  {"FRF", 6.55957, first_of(1999)},  {"GRD", 340.750, first_of(2001)},
     {"HRK", 7.53450, first_of(2023)},  {"IEP", 0.787564, first_of(1999)}, {"ITL", 1936.27, first_of(1999)},
     {"LTL", 3.45280, first_of(2015)},  {"LUF", 40.3399, first_of(1999)},  {"LVL", 0.702804, first_of(2014)},
     {"MTL", 0.429300, first_of(2008)}, {"NLG", 2.20371, first_of(1999)},  {"PTE", 200.482, first_of(1999)},
     {"SIT", 239.640, first_of(2007)},  {"SKK", 30.1260, first_of(2009)},  {"XAF", 655.957, first_of(1999)},
     {"XOF", 655.957, first_of(1999)},  {"XPF", 119.3317, first_of(1999)}}};

}  // namespace

std::optional<FixedRate> fixed_rate(std::string_view code) {
  const auto at = std::lower_bound(fixed_rates.begin(), fixed_rates.end(), code,
                                   [](const FixedRate& rate, std::string_view other) { return rate.code < other; });
  if (at == fixed_rates.end() || at->code != code) return std::nullopt;
  return *at;
}

}  // namespace recoupe
