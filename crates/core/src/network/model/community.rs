//! Partners and the communities that they form (domain.md §2.1; seed 001).

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

use crate::network::check::{check_community, check_network_member};
use crate::network::computed::{COMMUNITY_COMPUTED, MEMBER_COMPUTED, PARTNER_COMPUTED};

/// An organisation that the college works with, and its role in the network (seeds 001, 003).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "network", names(kk = "name_kk", ru = "name_ru", en = "name_en"), computed = PARTNER_COMPUTED, sort = "name", detail = "t.region")]
pub struct Partner {
    /// Id.
    pub id: String,
    /// Name in Kazakh.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_kk: Option<String>,
    /// Name in Russian.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_ru: Option<String>,
    /// Name in English.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_en: Option<String>,
    /// What it is.
    #[record(
        choice = "leading_school magnet_school support_school school college university employer provider association authority foreign other",
        required,
        default = "college",
        listed,
        group = "names"
    )]
    pub kind: String,
    /// Role in the network, in words.
    #[record(text, max = 200, listed, group = "names")]
    pub network_role: Option<String>,
    /// Region or city.
    #[record(text, max = 200, listed, group = "names")]
    pub region: Option<String>,
    /// Country.
    #[record(text, max = 120, group = "names")]
    pub country: Option<String>,
    /// Who to speak to.
    #[record(text, max = 200, listed, group = "contacts")]
    pub contact_person: Option<String>,
    /// Telephone.
    #[record(text, max = 60, group = "contacts")]
    pub phone: Option<String>,
    /// E-mail.
    #[record(text, max = 120, group = "contacts")]
    pub email: Option<String>,
    /// Website.
    #[record(text, max = 300, group = "contacts")]
    pub website: Option<String>,
    /// Other spellings in workbooks, one a line.
    #[record(long_text, max = 4000, group = "other")]
    pub synonyms: Option<String>,
    /// No longer offered.
    #[record(yes_no, listed, group = "status")]
    pub archived: bool,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// A network community: organisations that work together by a joint plan (seed 001).
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "network", names(kk = "name_kk", ru = "name_ru", en = "name_en"), check = check_community, computed = COMMUNITY_COMPUTED, sort = "name")]
pub struct NetworkCommunity {
    /// Id.
    pub id: String,
    /// Name in Kazakh.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_kk: Option<String>,
    /// Name in Russian.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_ru: Option<String>,
    /// Name in English.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_en: Option<String>,
    /// Leading organisation; the college itself where blank.
    #[record(reference = "partner", listed, group = "names")]
    pub leader: Option<String>,
    /// Coordinator of the college.
    #[record(reference = "person", listed, group = "names")]
    pub coordinator: Option<String>,
    /// Purpose in Kazakh.
    #[record(long_text, group = "names")]
    pub purpose_kk: Option<String>,
    /// Purpose in Russian.
    #[record(long_text, group = "names")]
    pub purpose_ru: Option<String>,
    /// Purpose in English.
    #[record(long_text, group = "names")]
    pub purpose_en: Option<String>,
    /// Since when.
    #[record(date, listed, group = "dates")]
    pub since: Option<chrono::NaiveDate>,
    /// Until when.
    #[record(date, listed, group = "dates")]
    pub until: Option<chrono::NaiveDate>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// An organisation in a network community.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "network", check = check_network_member, computed = MEMBER_COMPUTED, sort = "partner_name", search_through = "partner", title = "concat_ws(' · ', {title:partner:t.partner}, {title:network_community:t.network_community})")]
pub struct NetworkMember {
    /// Id.
    pub id: String,
    /// Which community.
    #[record(reference = "network_community", required, owner, group = "names")]
    pub network_community: String,
    /// Which organisation.
    #[record(reference = "partner", required, listed, group = "names")]
    pub partner: String,
    /// Role.
    #[record(
        choice = "leading magnet support member",
        required,
        default = "member",
        listed,
        group = "names"
    )]
    pub role: String,
    /// Since when.
    #[record(date, listed, group = "dates")]
    pub since: Option<chrono::NaiveDate>,
    /// Until when.
    #[record(date, listed, group = "dates")]
    pub until: Option<chrono::NaiveDate>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}
