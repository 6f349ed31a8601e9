/** @file export.h  How a public symbol is marked; nothing else. */
#ifndef HGW_EXPORT_H
#define HGW_EXPORT_H

/** @def HGW_API
 *  Marks a function of the public ABI.  Define HGW_STATIC when you link the static library on Windows. */
#if defined(_WIN32) && !defined(HGW_STATIC)
#  ifdef HGW_BUILDING
#    define HGW_API __declspec(dllexport)
#  else
#    define HGW_API __declspec(dllimport)
#  endif
#elif defined(__GNUC__)
#  define HGW_API __attribute__((visibility("default")))
#else
#  define HGW_API
#endif

#endif
