// Reads a folder of reviewable knowledge, tells what is wrong with it and how long reading took.
#include <algorithm>

#include <QElapsedTimer>
#include <QTextStream>

#include "core/base/Error.h"
#include "core/exchange/KnowledgeReader.h"
#include "core/model/Knowledge.h"
#include "core/store/Checks.h"

namespace {

using namespace Qt::StringLiterals;

void report(QTextStream &out, const core::Knowledge &knowledge)
{
    const core::KnowledgeTables &data = knowledge.data();
    out << "actors " << data.actors.size() << ", treaties " << data.treaties.size() << ", clauses "
        << data.clauses.size() << ", topics " << data.topics.size() << ", events " << data.events.size()
        << ", scenarios " << data.scenarios.size() << ", sources " << data.sources.size() << ", passages "
        << data.passages.size() << ", statements " << data.statements.size() << ", evidence " << data.evidence.size()
        << ", disagreements " << data.disagreements.size() << '\n';
    for (const core::Issue &issue : core::check(knowledge))
        out << "check: " << issue.kind << ' ' << issue.message << '\n';
}

int run(const QString &folder)
{
    QTextStream out(stdout);
    constexpr int rounds = 5;
    qint64 best = std::numeric_limits<qint64>::max();
    core::ReadKnowledge read;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        read = core::readKnowledge(folder);
        best = std::min(best, timer.elapsed());
    }
    for (const core::Issue &issue : read.issues)
        out << issue.toLine() << '\n';
    out << "read in " << best << " ms, " << read.issues.size() << " faults\n";
    if (!read.issues.empty())
        return 1;
    QElapsedTimer timer;
    timer.start();
    const core::Knowledge knowledge(std::move(read.data));
    out << "indexed in " << double(timer.nsecsElapsed()) / 1e6 << " ms\n";
    report(out, knowledge);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        QTextStream(stderr) << "bench_KnowledgeReader FOLDER\n";
        return 2;
    }
    try {
        return run(QString::fromLocal8Bit(argv[1]));
    } catch (const core::Error &error) {
        QTextStream(stderr) << error.message() << '\n';
        return 2;
    }
}
