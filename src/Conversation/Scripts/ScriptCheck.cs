namespace BackPainBot.Conversation.Scripts;

/// <summary>Holds scripts and classes together: same steps in the same order, everything said is written, every placeholder is filled.</summary>
public static class ScriptCheck
{
    /// <summary>All problems at once, in file order.</summary>
    public static IReadOnlyList<ScriptProblem> Run(ScriptBook book, IEnumerable<ScriptContract> contracts)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(contracts);
        var problems = new List<ScriptProblem>(book.Problems);
        var expected = contracts.ToDictionary(contract => contract.Stem, StringComparer.Ordinal);
        foreach (var contract in expected.Values)
        {
            if (book.Find(contract.Stem) is { } script)
                problems.AddRange(Compare(script, contract));
            else
                problems.Add(new ScriptProblem($"dialogs/{contract.Stem}.yaml", 1, "the file is missing", "write the script, or remove its class"));
        }

        problems.AddRange(book.Scripts
            .Where(script => !expected.ContainsKey(script.Stem))
            .Select(script => new ScriptProblem(script.File, 1, "no class uses this script", "remove the file, or name it after its class")));
        return [.. problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line)];
    }

    private static IEnumerable<ScriptProblem> Compare(Script script, ScriptContract contract) =>
        [.. StepProblems(script, contract), .. SaysProblems(script, contract), .. PlaceholderProblems(script, contract)];

    private static IEnumerable<ScriptProblem> StepProblems(Script script, ScriptContract contract)
    {
        var written = script.Steps.Select(step => step.Id).ToList();
        foreach (var id in contract.Steps.Except(written))
            yield return new ScriptProblem(script.File, 1, $"step '{id}' is missing", "add it where the dialog asks it");
        foreach (var step in script.Steps.Where(step => !contract.Steps.Contains(step.Id)))
            yield return new ScriptProblem(script.File, step.Line, $"no dialog asks step '{step.Id}'", "remove it, or correct its id");
        var common = written.Where(contract.Steps.Contains).ToList();
        if (!common.SequenceEqual(contract.Steps.Where(common.Contains)))
            yield return new ScriptProblem(script.File, script.Steps[0].Line, "the steps are not in the dialog's order", "put them in this order: " + string.Join(", ", contract.Steps));
    }

    private static IEnumerable<ScriptProblem> SaysProblems(Script script, ScriptContract contract)
    {
        foreach (var id in contract.Says.Except(script.Says.Keys))
            yield return new ScriptProblem(script.File, 1, $"nothing is written for '{id}'", $"add {id}: under says:");
        foreach (var (id, lines) in script.Says.Where(says => !contract.Says.Contains(says.Key)))
            yield return new ScriptProblem(script.File, lines.Line, $"nobody says '{id}'", "remove it, or correct its id");
    }

    private static IEnumerable<ScriptProblem> PlaceholderProblems(Script script, ScriptContract contract)
    {
        var known = Placeholders.Everywhere.Concat(contract.Placeholders).ToHashSet(StringComparer.Ordinal);
        var texts = script.Steps.SelectMany(step => new[] { step.Ask, step.Again, step.Why }.Select(text => (text, step.Line)))
            .Concat(script.Says.Values.SelectMany(lines => lines.Variants.Select(text => (text, lines.Line))));
        return texts
            .SelectMany(text => Placeholders.In(text.text).Select(name => (name, text.Line)))
            .Where(mark => !known.Contains(mark.name))
            .Select(mark => new ScriptProblem(script.File, mark.Line, $"{{{mark.name}}} is never filled", "use one of: " + string.Join(", ", known.Order())));
    }
}
