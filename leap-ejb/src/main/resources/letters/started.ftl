Work on your suggestion has started: ${reference}

<#include "parts/greeting.ftl">

We have started work on your suggestion.

Your suggestion

${title}

What we have done so far

${news}

What happens next

We plan to finish by ${due}. We will tell you when it is done.

<#include "parts/closing.ftl">
