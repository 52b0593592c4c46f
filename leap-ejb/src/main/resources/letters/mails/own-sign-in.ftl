You can use LEAP with your ${organisation} account

<#include "/parts/greeting.ftl">

${trust} uses LEAP to work with ${organisation}. Somebody invited you to use it for ${organisation}.

You need no new password. Do this:

1. Open ${publicUrl}/partner
2. Enter this e-mail address.
3. LEAP leads you to the sign-in page of ${organisation}. Sign in there as you always do.

If you did not expect this, you need not do anything. Phone ${phone} if something does not work.

${trust}
