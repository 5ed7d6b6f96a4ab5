// The longest common subsequence of two lists of words.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>

namespace recoupe {

/// How many ids both lists have in the same order, whatever stands between them. Takes the product of the lengths: the
/// callers bound them.
std::size_t in_order(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b);

}  // namespace recoupe
