We go on with your suggestion: ${reference}

<#include "parts/greeting.ftl">

We asked you something about your suggestion and have not heard from you. That is all right. We now decide with what we know.

Your suggestion

${title}

What happens next

We will decide by ${decideBy}. If you still want to tell us something, phone us before that day.

<#include "parts/closing.ftl">
