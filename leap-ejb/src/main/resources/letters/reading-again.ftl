We are reading it again: ${reference}

<#include "parts/greeting.ftl">

Thank you for telling us. A person is reading again what you told us.

What happens next

We will have read it by ${readBy}. They will look again for anything you suggested or asked for. Then we will tell you what we found.

<#include "parts/closing.ftl">
