New answers: "You said, we did"

<#assign words = {"WE_DID": "We did", "WE_COULD_NOT": "We could not, because", "WORKING_ON_IT": "We are working on it"}>
<#if about?has_content>What is new about ${about}, the newest first.<#else>What is new, the newest first.</#if>
<#list answers as answer>

---

You said: ${answer.youSaid}

${words[answer.outcome]}: ${answer.weDid}
<#if answer.wrong?has_content>
Corrected: ${answer.wrong}
</#if>
<#if answer.reversed>
This answer has changed. The page shows what we said before.
</#if>

${answer.address}
</#list>
<#if more>

---

There are more: ${publicUrl}/you-said-we-did
</#if>

---

You get this because you asked for it. To change how often it comes, or what it is about:
${manage}

To stop it, with one click:
${stop}

${trust}
