Others told us the same: ${reference}

<#include "parts/greeting.ftl">

Thank you. A person has read what you told us. Somebody else told us the same, so we deal with both together.

What this means for you

Your words are not lost. They count with the others. You will hear everything we decide and do, under your own reference.

Did we get it right?

If you meant something else, tell us. Open your page, or phone us. We will take yours out again and read it for itself.

<#include "parts/closing.ftl">
