- Lead organisation: ${leadOrganisation}
- Safeguarding concerns are dealt with by: ${safeguarding}
- People who ask for their data are answered by: ${subjectAccess}
- Breaches are dealt with by: ${breaches}
- What was shared is kept for: ${retention}
- Privacy notice brought up to date on: ${privacyNoticeOn}
- Data protection impact assessment finished on: ${impactAssessedOn}
- Sharing is open from ${fromOn} to ${untilOn}
<#if items>
- The partner may read: what people told the trust, without names and contact details
</#if>
<#if suggestions>
- The partner may read: suggestions, decisions and actions
</#if>
<#if published>
- The partner may read: the published pairs of "You said, we did"
</#if>
Nothing is shared before every side has signed, nor after the last day, nor while either side has asked to stop.
