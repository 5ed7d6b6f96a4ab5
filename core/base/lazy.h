// A value that is made when it is first asked for.
#pragma once
#include <memory>
#include <mutex>

namespace recoupe {

/// Made once, whoever asks, and never changed after.
template <class Value>
class Lazy {
 public:
  /// `make` answers a std::unique_ptr to the value.
  template <class Make>
  const Value& get(Make make) const {
    std::call_once(once_, [&] { value_ = make(); });
    return *value_;
  }

 private:
  mutable std::once_flag once_;
  mutable std::unique_ptr<const Value> value_;
};

}  // namespace recoupe
