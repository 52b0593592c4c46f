/** Where people land after signing in: what needs them today, and the homes of partners and Healthwatch. */
package org.openleap.web.home;
