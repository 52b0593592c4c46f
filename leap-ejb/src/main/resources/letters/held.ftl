Someone is checking what you told us first: ${reference}

<#include "parts/greeting.ftl">

Thank you for telling us. A person at the trust is checking what you said before anyone else reads it. We do this to keep people safe and to keep details private.

What happens next

You do not need to do anything. When the check is done, we will tell you what happens next.

If you need help now

If someone is in danger, call 999. If you need urgent help with your mental health, call 111 and choose option 2.

<#include "parts/closing.ftl">
