We are looking at your suggestion again: ${reference}

<#include "parts/greeting.ftl">

We are looking at your suggestion again.

Your suggestion

${title}

Who looks at it

Somebody who had no part in our first answer.

What happens next

They will decide by ${decideBy}. We will tell you the answer and the reason.

<#include "parts/closing.ftl">
