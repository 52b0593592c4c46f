What you suggested is done: ${reference}

<#include "parts/greeting.ftl">

What you suggested is done. A second person has checked it. Thank you for helping us get better.

Your suggestion

${title}

What has changed

${change}

Is it right?

If it is not as you hoped, tell us what is missing. You can do that on your own page, or by phone. Somebody who had no part in the work will then look at it.

<#include "parts/closing.ftl">
