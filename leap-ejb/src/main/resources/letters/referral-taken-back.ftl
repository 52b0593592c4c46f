Your suggestion is back with us: ${reference}

<#include "parts/greeting.ftl">

We passed your suggestion to another organisation. Now we decide ourselves after all.

Your suggestion

${title}

Who had it

${partner}

Why we took it back

${reason}

What happens next

We will decide by ${decideBy}. We will tell you the answer and the reason.

<#include "parts/closing.ftl">
