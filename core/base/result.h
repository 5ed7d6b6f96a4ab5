// Failure as a value, for the doors where outside input comes in. The stages behind them are total.
#pragma once
#include <string>
#include <utility>
#include <variant>

namespace recoupe {

/// What went wrong with outside input: a stable code for programs, the words that a person reads (what, why, what to
/// do), and the line of the input where that helps (1-based; 0 is none).
struct Error {
  std::string code;
  std::string message;
  int line = 0;
};

/// A value, or the reason why there is none.
template <class T>
class Result {
 public:
  Result(T value) : state_(std::move(value)) {}
  Result(Error error) : state_(std::move(error)) {}
  explicit operator bool() const { return state_.index() == 0; }
  const T& value() const { return *std::get_if<0>(&state_); }
  T& value() { return *std::get_if<0>(&state_); }
  const Error& error() const { return *std::get_if<1>(&state_); }

 private:
  std::variant<T, Error> state_;
};

}  // namespace recoupe
