Your suggestion is back with us: ${reference}

<#include "parts/greeting.ftl">

We passed your suggestion to another organisation. They gave it back, so we decide ourselves.

Your suggestion

${title}

Who had it

${partner}

Why they gave it back, in their words

${reason}

What happens next

We will decide by ${decideBy}. We will tell you the answer and the reason.

<#include "parts/closing.ftl">
