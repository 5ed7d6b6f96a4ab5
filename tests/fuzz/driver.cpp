// One libFuzzer target a door: RECOUPE_DOOR says which. What does not hold is printed, then the program stops as at a
// crash.
#include <cstdio>
#include <cstdlib>

#include "fuzz/doors.h"

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
  const std::string broken = recoupe::fuzz::RECOUPE_DOOR({reinterpret_cast<const char*>(data), size});
  if (broken.empty()) return 0;
  std::fprintf(stderr, "%s\n", broken.c_str());
  std::abort();
}
