#pragma once

#include "models/core/launch.h"

#include <functional>
#include <optional>

namespace halfday {

/// How a view reads a list that pages by key: one question at a time; what is wanted meanwhile is asked once more at the end; an
/// answer about a filter that is no longer set is thrown away. Reading anew asks for as many rows as are there already.
template <class Filter, class Key, class Page> class PageReader
{
public:
    static constexpr int pageSize = 200;

    struct Source {
        std::function<Task<Page>(Filter filter, std::optional<Key> after, int most)> page;
        std::function<Filter()> filter; ///< as it is set now
        std::function<int()> rows; ///< how many are there
        std::function<void(const Page &page, bool more)> arrived; ///< `more`: they follow those that are there
        std::function<void(const Error &error)> failed;
        std::function<void(bool settled)> settled; ///< whether anything is still on its way
    };

    /// `view` has the reader as a member.
    PageReader(QObject *view, Source source) : m_view(view), m_source(std::move(source)) {}

    bool isReading() const { return m_reading; }

    void refresh()
    {
        if (m_reading)
            m_again = true;
        else
            ask({}, std::max(pageSize, m_source.rows()));
    }

    /// The next page, unless one is on its way.
    void readAfter(const Key &last)
    {
        if (!m_reading)
            ask(last, pageSize);
    }

private:
    void ask(std::optional<Key> after, int most)
    {
        m_reading = true;
        m_source.settled(false);
        const Filter asked = m_source.filter();
        launch(m_source.page(asked, after, most), m_view, [this, asked, more = after.has_value()](const Result<Page> &page) {
            m_reading = false;
            const bool outdated = !(asked == m_source.filter());
            const bool again = std::exchange(m_again, false) || outdated;
            if (!page)
                m_source.failed(page.error());
            else if (!outdated && !(more && again)) // rows that follow a list which is read anew have no place in it
                m_source.arrived(*page, more);
            if (again)
                refresh();
            m_source.settled(!m_reading);
        });
    }

    QObject *const m_view;
    const Source m_source;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace halfday
