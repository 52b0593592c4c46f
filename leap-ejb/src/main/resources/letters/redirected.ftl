We have passed on what you told us: ${reference}

<#include "parts/greeting.ftl">

Thank you for telling us. We have passed what you said to the people who can deal with it.

Who has it now

${receivingBody}

Why

${reason}

What happens next

They will reply to you, not us. We keep a note that you told us and when we passed it on. If you do not hear from them, phone us and we will ask them.

<#include "parts/closing.ftl">
