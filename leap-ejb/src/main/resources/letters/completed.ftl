What you suggested is done: ${reference}

<#include "parts/greeting.ftl">

What you suggested is done. A second person has checked it. Thank you for helping us get better.

Your suggestion

${title}

What has changed

${change}

Is it right?

If it is not as you hoped, phone us and tell us what is missing. We will look at it again.

<#include "parts/closing.ftl">
