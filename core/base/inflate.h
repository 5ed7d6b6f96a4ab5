// Unpacks DEFLATE, the compression inside zip files (RFC 1951).
#pragma once
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace recoupe {

/// The bytes that `packed` begins with, unpacked; what follows its last block is not looked at. Nothing when it is cut
/// short, is no DEFLATE, or comes to more than `most` bytes.
std::optional<std::string> inflated(std::string_view packed, std::size_t most);

}  // namespace recoupe
