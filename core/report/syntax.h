// JSON as text to JSON as a tree, without exceptions.
#pragma once
#include <nlohmann/json.hpp>
#include <string_view>

#include "base/result.h"
#include "report/phrases.h"

namespace recoupe {

/// The tree, or an Error "badJson" that names the line and what stands there in place of what.
Result<nlohmann::json> parsed(std::string_view text, const Phrases& phrases);

}  // namespace recoupe
