We looked again: you are right, it is not done: ${reference}

<#include "parts/greeting.ftl">

We told you that your suggestion was done. Somebody who had no part in the work went to look. They found that it is not done yet. We are sorry.

Your suggestion

${title}

What is missing

${reason}

What happens next

The work goes on. We plan to finish by ${due}, and we will tell you when it is done.

<#include "parts/outside.ftl">

<#include "parts/closing.ftl">
