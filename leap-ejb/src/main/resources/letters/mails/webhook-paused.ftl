We stopped sending changes to your system

<#include "/parts/greeting.ftl">

LEAP tells a system of yours what happens here, at ${address}. That address has taken nothing for some days, so we stopped trying.

Nothing is lost. What happens meanwhile waits in LEAP. When your system answers again, whoever leads for your organisation can switch it on:

${publicUrl}/${room}/webhooks

Phone ${phone} if you want to talk about it.

${trust}
