/* The interfaces of things.json, as MIDL writes them. */
#ifndef __ILamp_FWD_DEFINED__
#define __ILamp_FWD_DEFINED__
typedef interface ILamp ILamp;
#endif

typedef enum __MIDL_1 { THING_SMALL = 1, THING_LARGE } EThing;

#if defined(__cplusplus) && !defined(CINTERFACE)
    MIDL_INTERFACE("99999999-2222-3333-4444-666666666666")
    IThing : public IUnknown
    {
    public:
        virtual HRESULT STDMETHODCALLTYPE GetName(
            /* [string][out] */ __RPC__deref_out_opt_string wchar_t **name,
            /* [in] */ __RPC__in struct _Box *box) = 0;
    };
    MIDL_INTERFACE("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee")
    ILamp : public IThing
    {
    public:
        virtual HRESULT STDMETHODCALLTYPE Blink(
            /* [in] */ WORD times,
            void *reserved) = 0;
        virtual HRESULT STDMETHODCALLTYPE Light(
            /* [in] */ ELampColor color,
            /* [string][in] */ const WCHAR *place,
            /* [out] */ ILamp **next) = 0;
        virtual /* [local] */ HRESULT STDMETHODCALLTYPE Dim(
            /* [in] */ ULONG percent,
            LampCallback callback) = 0;
        virtual void STDMETHODCALLTYPE Off( void) = 0;
    };
#else 	/* C style interface */
    typedef struct IThingVtbl
    {
        BEGIN_INTERFACE
        HRESULT ( STDMETHODCALLTYPE *GetName )(IThing * This, wchar_t **name, struct _Box *box);
        END_INTERFACE
    } IThingVtbl;
#endif

#ifdef _MSC_VER
struct __declspec(uuid("11111111-2222-3333-4444-666666666666")) IDoor : public IThing
#else
struct IDoor : public IThing
#endif
{
	virtual HRESULT STDMETHODCALLTYPE Open(/* [in] */ DWORD angle) = 0;
	virtual HRESULT STDMETHODCALLTYPE Close() = 0;
	virtual HRESULT STDMETHODCALLTYPE Lock(/* [in] */ unsigned long key) = 0;
};
