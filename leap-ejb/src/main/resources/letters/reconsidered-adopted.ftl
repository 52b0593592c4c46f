We looked again: we will do what you suggested: ${reference}

<#include "parts/greeting.ftl">

We looked at your suggestion again. We have changed our answer: we will do it.

Your suggestion

${title}

Why we now say yes

${reason}

What we will do

${action}

What happens next

We plan to finish by ${due}. We will tell you when the work starts and when it is done.

<#include "parts/outside.ftl">

<#include "parts/closing.ftl">
