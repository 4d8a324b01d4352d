#pragma once

#include "models/policies/policystore.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace halfday {

/// The rules of the house with their values: to be read by everybody, to be changed by an admin. The database says whether a
/// value will do, and in its own words why not.
class PoliciesPage : public QWidget
{
    Q_OBJECT
public:
    explicit PoliciesPage(Database &database);

private:
    struct Line {
        Policy policy;
        QWidget *edit = nullptr;
        QLabel *answer = nullptr;
    };
    void read();
    void showPolicies(const PolicyList &list);
    void change(const QString &name, const QString &value);
    void put(const Policy &policy);

    PolicyStore m_store;
    QLabel *m_note;
    QVBoxLayout *m_layout;
    QHash<QString, Line> m_lines;
};

} // namespace halfday
