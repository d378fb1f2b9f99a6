// Compact Language Detector 2 behind C: it is written in C++.
#pragma once
