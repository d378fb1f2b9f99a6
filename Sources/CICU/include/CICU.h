// The little of ICU that TextLayout needs, behind opaque types of our own: ICU's headers clash
// with Foundation's copy, and its functions are renamed by macros that Swift cannot see.
#pragma once
