The work on your suggestion goes on: ${reference}

<#include "parts/greeting.ftl">

The work on your suggestion had to wait. Now it goes on.

Your suggestion

${title}

What happens now

${news}

What happens next

We plan to finish by ${due}. We will tell you when it is done.

<#include "parts/closing.ftl">
