using static BackPainBot.Domain.Safety.Prescriptions.Words.WordClass;

namespace BackPainBot.Domain.Safety.Prescriptions.Words;

/// <summary>Words that give an amount: sets, repetitions, masses, shares, efforts, days and frequencies, in several languages.</summary>
internal static class DoseWords
{
    public static IReadOnlyList<WordGroup> All { get; } =
    [
        new(SetWord, "set sets sts round rounds serie series satz satze saetze durchgang durchgange serien serii seria sarja sarjaa giri vuelta vueltas tanda tandas rundas сет сета сетов подход подхода подходов подходы 组 組 セット 세트 مجموعات مجموعة सेट superset supersets lots", "top set"),
        new(RepetitionWord, "rep reps repetition repetitions rps repeticion repeticiones repes repeticao repeticoes wiederholung wiederholungen wdh whd ripetizione ripetizioni herhaling herhalingen powtorzenie powtorzenia powtorzen toistoa toisto gentagelser repetitioner repetisjoner tekrar повторение повторения повторений повторов раз 次 回 レップ 회 تكرار تكرارات रेप रेप्स doubles triples"),
        new(MassUnit, "kg kgs kilo kilos kilogram kilograms kilogramm kilogramme kilogrammes kilogramos chilo chili chilogrammi quilo quilos lb lbs pound pounds stone stones pood poods plate plates kilogrammo кг килограмм килограмма килограммов 公斤 千克 キロ 킬로 كيلو कीलो किलो libras livres pfund"),
        new(Maximum, "max maximum maxes maximal onerm pr pb orm tm repmax", "1 rm;one rm;one rep max;rep max;1 rep max;training max;personal best;personal record;all time best"),
        new(BodyMass, "bodyweight bw", "body weight"),
        new(EffortScale, "rpe rir rpes", "reps in reserve;in the tank"),
        new(Format, "amrap emom amsap tabata dropset dropsets pyramid e2mom", "drop set;drop sets;to failure;until failure;to fatigue;for time;back off sets;on the minute"),
        new(TimeUnit, "minute minutes min mins second seconds sec secs hour hours hr hrs minuten minutos minuti minutes' breaths breath breathe inhale inhales exhale exhales"),
        new(Breath, "breath breaths breathe breathing inhale exhale"),
        new(Measure, "cm mm m metre metres meter meters km mile miles inch inches feet foot ft mg ml px hours days day weeks week months month years year questions question pages topics times people trials studies adults bags trips habits loopholes ways blocks flights stairs steps pillows walks walk strolls"),
        new(Weekday, "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun mwf lunes martes miercoles jueves viernes montag dienstag mittwoch donnerstag freitag lundi mardi mercredi jeudi vendredi"),
        new(Period, "week weeks day days wk wks woche wochen semana semanas semaine semaines settimana session sessions phase month block"),
        new(Frequency, "once twice thrice daily weekly nightly biweekly", "every other day;every second day;every third day;alternate days;each day;every day;most days;three times;two times;four times;five times"),
        new(Each, "per every each a an / je por par alla"),
        new(Times, "times x × mal veces fois"),
        new(Occasion, "time days sessions bouts goes"),
        new(Part, "half quarter third thirds double twice triple quarters fraction", "two thirds"),
        new(Limit, "over above heavier exceed exceeding beyond under below lighter upto max maximum most top cap ceiling limit", "more than;less than;up to;no more than;at most"),
    ];
}
