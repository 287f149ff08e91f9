using System.Reflection;
using System.Reflection.Emit;

namespace Microsoft.Bot.Builder;

/// <summary>Copies and fingerprints an object by its fields, with code made once per type.</summary>
internal sealed class GraphFields : GraphType
{
    private static readonly MethodInfo CloneOne = typeof(Graph).GetMethod(nameof(Graph.Clone), BindingFlags.Static | BindingFlags.NonPublic, [typeof(object), typeof(int)])!;
    private static readonly MethodInfo PrintOne = typeof(Graph).GetMethod(nameof(Graph.Fingerprint), BindingFlags.Static | BindingFlags.NonPublic, [typeof(object), typeof(ulong), typeof(int)])!;
    private static readonly MethodInfo Shallow = typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!;

    private readonly Func<object, int, object> _clone;
    private readonly Func<object, ulong, int, ulong> _print;

    public GraphFields(Type type)
    {
        var fields = FieldsOf(type).ToArray();
        _clone = MakeClone(type, fields);
        _print = MakePrint(type, fields.Where(field => !IsIgnored(field)));
    }

    public override object Clone(object value, int depth) => _clone(value, depth);

    public override ulong Fingerprint(object value, ulong hash, int depth) => _print(value, hash, depth);

    private static IEnumerable<FieldInfo> FieldsOf(Type type)
    {
        for (var level = type; level is not null && level != typeof(object) && level != typeof(ValueType); level = level.BaseType)
        {
            foreach (var field in level.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                yield return field;
        }
    }

    // What its owner keeps out of JSON was never meant to be stored.
    private static bool IsIgnored(FieldInfo field)
    {
        if (!field.Name.StartsWith('<') || field.DeclaringType!.Assembly == typeof(Activity).Assembly)
            return false;
        var property = field.DeclaringType.GetProperty(
            field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)],
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);
        return property is not null
            && (property.IsDefined(typeof(Newtonsoft.Json.JsonIgnoreAttribute), true)
                || property.GetCustomAttribute<System.Text.Json.Serialization.JsonIgnoreAttribute>()?.Condition == System.Text.Json.Serialization.JsonIgnoreCondition.Always);
    }

    private static Func<object, int, object> MakeClone(Type type, FieldInfo[] fields)
    {
        var method = new DynamicMethod("Clone" + type.Name, typeof(object), [typeof(object), typeof(int)], typeof(GraphFields).Module, true);
        var il = method.GetILGenerator();
        var copy = il.DeclareLocal(typeof(object));
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(OpCodes.Call, Shallow);
        il.Emit(OpCodes.Stloc, copy);
        foreach (var field in fields)
        {
            var ignored = IsIgnored(field);
            if (!ignored && IsImmutable(field.FieldType))
                continue;
            var next = il.DefineLabel();
            EmitTarget(il, type, copy);
            if (ignored)
                EmitDefault(il, field.FieldType);
            else
                EmitCopy(il, type, field);
            il.Emit(OpCodes.Stfld, field);
            il.MarkLabel(next);
        }

        il.Emit(OpCodes.Ldloc, copy);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<object, int, object>>();
    }

    private static void EmitTarget(ILGenerator il, Type type, LocalBuilder copy)
    {
        il.Emit(OpCodes.Ldloc, copy);
        il.Emit(type.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, type);
    }

    private static void EmitCopy(ILGenerator il, Type type, FieldInfo field)
    {
        EmitLoad(il, type, field);
        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Call, CloneOne);
        il.Emit(OpCodes.Unbox_Any, field.FieldType);
    }

    private static void EmitLoad(ILGenerator il, Type type, FieldInfo field)
    {
        il.Emit(OpCodes.Ldarg_0);
        il.Emit(type.IsValueType ? OpCodes.Unbox : OpCodes.Castclass, type);
        il.Emit(OpCodes.Ldfld, field);
        if (field.FieldType.IsValueType)
            il.Emit(OpCodes.Box, field.FieldType);
    }

    private static void EmitDefault(ILGenerator il, Type type)
    {
        if (!type.IsValueType)
        {
            il.Emit(OpCodes.Ldnull);
            return;
        }

        var none = il.DeclareLocal(type);
        il.Emit(OpCodes.Ldloca, none);
        il.Emit(OpCodes.Initobj, type);
        il.Emit(OpCodes.Ldloc, none);
    }

    private static Func<object, ulong, int, ulong> MakePrint(Type type, IEnumerable<FieldInfo> fields)
    {
        var method = new DynamicMethod("Print" + type.Name, typeof(ulong), [typeof(object), typeof(ulong), typeof(int)], typeof(GraphFields).Module, true);
        var il = method.GetILGenerator();
        foreach (var field in fields)
        {
            EmitLoad(il, type, field);
            il.Emit(OpCodes.Ldarg_1);
            il.Emit(OpCodes.Ldarg_2);
            il.Emit(OpCodes.Call, PrintOne);
            il.Emit(OpCodes.Starg_S, (byte)1);
        }

        il.Emit(OpCodes.Ldarg_1);
        il.Emit(OpCodes.Ret);
        return method.CreateDelegate<Func<object, ulong, int, ulong>>();
    }
}
