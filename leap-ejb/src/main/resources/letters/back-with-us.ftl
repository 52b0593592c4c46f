What you told us is back with us: ${reference}

<#include "parts/greeting.ftl">

We passed on what you told us. It has come back to us.

Why

${reason}

What happens next

We deal with it ourselves now. A person will read it by ${readBy}. Then we will tell you what we found.

<#include "parts/closing.ftl">
