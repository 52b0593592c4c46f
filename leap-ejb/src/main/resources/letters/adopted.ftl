Yes, we will do what you suggested: ${reference}

<#include "parts/greeting.ftl">

We have good news. We will act on your suggestion.

Your suggestion

${title}

Why we said yes

${reason}

What we will do

${action}

What happens next

We plan to finish by ${due}. We will tell you when the work starts and when it is done.

<#include "parts/closing.ftl">
