# The libraries, found where they are installed. Their headers are SYSTEM: our warnings are for our code.

# Emscripten's toolchain looks into its own root alone, where none of this is.
find_path(NLOHMANN_INCLUDE nlohmann/json.hpp PATHS /usr/include NO_CMAKE_FIND_ROOT_PATH)
if(NOT NLOHMANN_INCLUDE)
  message(FATAL_ERROR "nlohmann/json is missing (Debian: nlohmann-json3-dev)")
endif()
if(EMSCRIPTEN)
  # The host's /usr/include would shadow Emscripten's sysroot, so this one folder is copied out of it.
  file(COPY ${NLOHMANN_INCLUDE}/nlohmann DESTINATION ${PROJECT_BINARY_DIR}/headers)
  set(NLOHMANN_INCLUDE ${PROJECT_BINARY_DIR}/headers)
endif()
add_library(nlohmann_json INTERFACE)
target_include_directories(nlohmann_json SYSTEM INTERFACE ${NLOHMANN_INCLUDE})
# On the target, so that the core (no exceptions) and its tests (exceptions) see one and the same library.
target_compile_definitions(nlohmann_json INTERFACE JSON_NOEXCEPTION JSON_NO_IO)

include(cmake/utf8proc.cmake)
