//! Everybody of the college by id, as the forms of groups and mentoring name them: with the post, the category and the
//! length of service on the day of the form.

use std::collections::HashMap;

use chrono::NaiveDate;
use sheberlik_core::Error;
use sheberlik_i18n::args;

use crate::brief::Brief;
use crate::letterhead::initials;
use crate::people::{Member, everyone, members_of_all};

/// A category with its paper.
pub(crate) struct Category {
    pub(crate) name: String,
    pub(crate) granted: Option<String>,
    pub(crate) order_number: Option<String>,
    pub(crate) order_date: Option<String>,
}

/// The newest category of each person on a day, as the card shows it.
pub(crate) fn categories(brief: &Brief<'_>, day: NaiveDate) -> Result<HashMap<String, Category>, Error> {
    let names = brief.dictionary("category")?;
    let mut statement = brief.connection().prepare_cached(
        "SELECT person, category, granted, order_number, order_date FROM category_record
         WHERE deleted_at IS NULL AND (granted IS NULL OR granted <= ?1)
         ORDER BY person, granted IS NULL, granted DESC, created_at DESC",
    )?;
    let mut rows = statement.query([day.to_string()])?;
    let mut found = HashMap::new();
    while let Some(row) = rows.next()? {
        let category: String = row.get("category")?;
        let category = Category {
            name: names.name(Some(&category)),
            granted: row.get("granted")?,
            order_number: row.get("order_number")?,
            order_date: row.get("order_date")?,
        };
        found.entry(row.get("person")?).or_insert(category);
    }
    Ok(found)
}

/// Everybody by id.
pub(crate) struct Staff {
    members: HashMap<String, (usize, Member)>,
    names: HashMap<String, String>,
    /// The names in one spelling, for signatures.
    single: HashMap<String, String>,
    categories: HashMap<String, Category>,
    day: NaiveDate,
}

impl Staff {
    /// The people as they stand on the day of the form.
    pub(crate) fn read(brief: &Brief<'_>) -> Result<Self, Error> {
        let members = members_of_all(brief)?.into_iter().enumerate();
        Ok(Self {
            members: members
                .map(|(place, member)| (member.id.clone(), (place, member)))
                .collect(),
            names: everyone(brief)?,
            single: everyone(&brief.in_one_spelling())?,
            categories: categories(brief, brief.as_of())?,
            day: brief.as_of(),
        })
    }

    pub(crate) fn member(&self, id: &str) -> Option<&Member> {
        self.members.get(id).map(|(_, member)| member)
    }

    /// Place in Kazakh order; those who were removed come last.
    pub(crate) fn place(&self, id: &str) -> usize {
        self.members.get(id).map_or(usize::MAX, |(place, _)| *place)
    }

    /// Full name; blank if nobody is meant.
    pub(crate) fn name(&self, id: Option<&str>) -> String {
        id.and_then(|id| self.names.get(id)).cloned().unwrap_or_default()
    }

    /// Initials and surname.
    pub(crate) fn signed(&self, id: Option<&str>) -> String {
        let name = id.and_then(|id| self.single.get(id));
        name.map(|name| initials(name)).unwrap_or_default()
    }

    /// «оқытушы, математика».
    pub(crate) fn post(&self, id: &str) -> String {
        self.member(id).map(Member::post).unwrap_or_default()
    }

    pub(crate) fn category(&self, id: &str) -> String {
        self.categories
            .get(id)
            .map(|category| category.name.clone())
            .unwrap_or_default()
    }

    /// «өтілі: 7 жыл»; blank where the beginning is not known.
    pub(crate) fn service(&self, brief: &Brief<'_>, id: &str) -> String {
        let months = self.member(id).and_then(|member| member.months(self.day));
        months.map_or_else(String::new, |months| {
            brief.wording.word_with("form-service", &args![count = months / 12])
        })
    }

    /// Whether the person was at work on a day; what the card knows is the present state and since when.
    pub(crate) fn at_work(&self, id: &str, day: NaiveDate) -> bool {
        self.member(id).is_some_and(|member| member.at_work(day))
    }
}
