/** The pages of the directory of stakeholders. */
package org.openleap.web.stakeholder;
