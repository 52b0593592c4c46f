We looked again at what you suggested: ${reference}

<#include "parts/greeting.ftl">

Somebody who had no part in our first answer looked at your suggestion again. We are sorry that the answer is still no.

Your suggestion

${title}

Why we cannot do it

${reason}

What would change our answer

${wouldChange}

What happens next

We will look at this again on ${reviewOn}.

<#include "parts/outside.ftl">

<#include "parts/closing.ftl">
