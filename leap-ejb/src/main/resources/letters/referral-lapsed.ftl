Your suggestion is back with us: ${reference}

<#include "parts/greeting.ftl">

We passed your suggestion to another organisation. They did not answer in time, so we decide ourselves. We are sorry that this took so long.

Your suggestion

${title}

Who had it

${partner}

What happens next

We will decide by ${decideBy}. We will tell you the answer and the reason.

<#include "parts/closing.ftl">
