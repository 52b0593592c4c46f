Good news about your suggestion: ${reference}

<#include "parts/greeting.ftl">

Some time ago we told you that we could not do what you suggested. Something has changed since then, so we are looking at it again.

Your suggestion

${title}

What has changed

${changed}

What happens next

Somebody who had no part in our first answer will decide by ${decideBy}. We will tell you the answer and the reason.

<#include "parts/closing.ftl">
