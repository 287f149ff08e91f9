using System.Reflection;

namespace Microsoft.SemanticKernel;

/// <summary>Awaits whatever a method returned and gives its plain value.</summary>
internal static class TaskResult
{
    public static (Func<object?, ValueTask<object?>> Unwrap, Type ResultType) UnwrapperOf(Type returnType)
    {
        if (returnType == typeof(void))
            return (static _ => default, typeof(void));
        if (returnType == typeof(Task))
        {
            return (static async task => { await ((Task)task!).ConfigureAwait(false); return null; }, typeof(void));
        }

        if (returnType == typeof(ValueTask))
        {
            return (static async task => { await ((ValueTask)task!).ConfigureAwait(false); return null; }, typeof(void));
        }

        if (returnType.IsGenericType && returnType.GetGenericTypeDefinition() is var generic && (generic == typeof(Task<>) || generic == typeof(ValueTask<>)))
        {
            var resultType = returnType.GetGenericArguments()[0];
            var name = generic == typeof(Task<>) ? nameof(FromTaskAsync) : nameof(FromValueTaskAsync);
            var unwrap = typeof(TaskResult).GetMethod(name, BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(resultType)
                .CreateDelegate<Func<object?, ValueTask<object?>>>();
            return (unwrap, resultType);
        }

        return (static value => new ValueTask<object?>(value), returnType);
    }

    private static async ValueTask<object?> FromTaskAsync<T>(object? task) => await ((Task<T>)task!).ConfigureAwait(false);

    private static async ValueTask<object?> FromValueTaskAsync<T>(object? task) => await ((ValueTask<T>)task!).ConfigureAwait(false);
}
